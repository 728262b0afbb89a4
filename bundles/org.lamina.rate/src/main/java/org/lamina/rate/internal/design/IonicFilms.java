// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.internal.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EReference;
import org.lamina.api.design.ResolvedDesign;
import org.lamina.api.design.ResolvedLayer;
import org.lamina.model.ModelPackage.Literals;
import org.lamina.rate.cell.CellParameters;
import org.lamina.rate.cell.ElectrolyteParameters;
import org.lamina.rate.internal.ElectrodeFilm;
import org.lamina.rate.internal.Figures;
import org.lamina.rate.internal.KnownProperty;
import org.lamina.rate.internal.Stack;
import org.lamina.rate.internal.Wanted;

/**
 * The films between the electrodes that ions pass, in series.
 *
 * <p>Several of them are one electrolyte to the cell model: {@code σ = Σt/Σ(t/σ)} over their thicknesses t and, at each
 * place, a film as thick as gives the summed resistance there exactly, curvature included.
 */
final class IonicFilms {
  /** A film and its conductivity for ions in S/m. */
  private record Film(ResolvedLayer layer, double conductivity) {}

  private final List<Film> films;
  private final ElectrolyteParameters parameters;
  private final double conductivity;

  private IonicFilms(List<Film> films, ElectrolyteParameters parameters, double conductivity) {
    this.films = films;
    this.parameters = parameters;
    this.conductivity = conductivity;
  }

  /** The films of a cell; notes when something is missing. */
  static Optional<IonicFilms> of(
      ResolvedDesign design, List<ElectrodeFilm> electrodes, boolean binary, Inputs inputs) {
    Optional<List<ResolvedLayer>> electrolytes = Stack.electrolytes(design, inputs.wanted());
    if (electrolytes.isEmpty()) return Optional.empty();
    List<ResolvedLayer> interlayers = new ArrayList<>();
    for (ResolvedLayer film : Stack.interlayers(design, electrodes)) {
      if (property(film, Literals.ELECTROLYTE__IONIC_CONDUCTIVITY).isPresent()) interlayers.add(film);
      else inputs.note("not counted: the resistance of interlayer '" + film.label() + "' (conductivity not known)");
    }
    List<ResolvedLayer> layers = new ArrayList<>(electrolytes.get());
    layers.addAll(interlayers);
    layers.sort(Comparator.comparingInt(ResolvedLayer::index));
    return binary ? binary(layers, inputs) : singleIon(layers, inputs);
  }

  private static Optional<IonicFilms> singleIon(List<ResolvedLayer> layers, Inputs inputs) {
    List<Film> films = new ArrayList<>();
    double thickness = 0;
    double resistance = 0;
    for (ResolvedLayer layer : layers) {
      Optional<Double> sigma = number(layer, Literals.ELECTROLYTE__IONIC_CONDUCTIVITY, inputs);
      if (layer.thicknessMetres().isEmpty()) inputs.wanted().missing(layer.missingThickness());
      if (sigma.isEmpty() || layer.thicknessMetres().isEmpty()) continue;
      films.add(new Film(layer, sigma.get()));
      thickness += layer.thicknessMetres().getAsDouble();
      resistance += layer.thicknessMetres().getAsDouble() / sigma.get();
    }
    if (films.size() < layers.size()) return Optional.empty();
    double mean = films.size() == 1 ? films.get(0).conductivity() : thickness / resistance;
    String name = String.join(" and ", layers.stream().map(ResolvedLayer::label).toList());
    if (films.size() > 1) inputs.note("in series, as one electrolyte: " + name);
    double electronic = electronic(layers, thickness, inputs);
    return Optional.of(new IonicFilms(films, new ElectrolyteParameters.SingleIon(name, mean, electronic), mean));
  }

  private static Optional<IonicFilms> binary(List<ResolvedLayer> layers, Inputs inputs) {
    Wanted wanted = inputs.wanted();
    if (layers.size() != 1) {
      return wanted.missing("one electrolyte film for electrolyteModel 'binary': the ions pass " + layers.size()
          + ", " + String.join(", ", layers.stream().map(layer -> "'" + layer.label() + "'").toList()));
    }
    ResolvedLayer layer = layers.get(0);
    Optional<Double> total = number(layer, Literals.ELECTROLYTE__LITHIUM_CONCENTRATION, inputs);
    Optional<Double> fraction = number(layer, Literals.ELECTROLYTE__DISSOCIATED_FRACTION, inputs);
    Optional<Double> rate = number(layer, Literals.ELECTROLYTE__RECOMBINATION_RATE, inputs);
    Optional<Double> cation = number(layer, Literals.ELECTROLYTE__CATION_DIFFUSIVITY, inputs);
    Optional<Double> anion = number(layer, Literals.ELECTROLYTE__ANION_DIFFUSIVITY, inputs);
    if (layer.thicknessMetres().isEmpty()) return wanted.missing(layer.missingThickness());
    if (total.isEmpty() || fraction.isEmpty() || rate.isEmpty() || cation.isEmpty() || anion.isEmpty()) {
      return Optional.empty();
    }
    if (!(fraction.get() < 1)) {
      String where = "electrolyte/dissociatedFraction of '" + layer.label() + "'";
      return wanted.missing(where + " below 1: it is " + Figures.number(fraction.get()));
    }
    double electronic = electronic(layers, layer.thicknessMetres().getAsDouble(), inputs);
    double thermal = CellParameters.GAS_CONSTANT * inputs.temperatureKelvin();
    double sigma = total.get() * fraction.get() * CellParameters.FARADAY * CellParameters.FARADAY / thermal
        * (cation.get() + anion.get());
    ElectrolyteParameters parameters = new ElectrolyteParameters.Binary(
        layer.label(), total.get(), fraction.get(), rate.get(), cation.get(), anion.get(), electronic);
    return Optional.of(new IonicFilms(List.of(new Film(layer, sigma)), parameters, sigma));
  }

  /** Electrons have to pass all films: where one is not known to conduct them, none pass. */
  private static double electronic(List<ResolvedLayer> layers, double thickness, Inputs inputs) {
    double resistance = 0;
    for (ResolvedLayer layer : layers) {
      Optional<KnownProperty> known = property(layer, Literals.ELECTROLYTE__ELECTRONIC_CONDUCTIVITY);
      Optional<Double> value = known.flatMap(inputs::uncertain);
      if (value.isEmpty() || !(value.get() > 0)) {
        if (value.isEmpty()) {
          inputs.note("not counted: leakage through '" + layer.label() + "' (electronic conductivity not known)");
        }
        return 0;
      }
      resistance += layer.thicknessMetres().getAsDouble() / value.get();
    }
    return thickness / resistance;
  }

  private static Optional<Double> number(ResolvedLayer layer, EReference member, Inputs inputs) {
    Optional<KnownProperty> known = property(layer, member);
    if (known.isPresent()) return inputs.aboveZero(known.get());
    String material = layer.layer().getMaterial();
    return inputs.wanted().missing(
        "electrolyte/" + member.getName() + " of '" + layer.label() + "' (material " + material + ")");
  }

  private static Optional<KnownProperty> property(ResolvedLayer layer, EReference member) {
    return layer.material().flatMap(material -> KnownProperty.ofElectrolyte(material, member));
  }

  ElectrolyteParameters parameters() {
    return parameters;
  }

  /** For ions in S/m, at rest. */
  double conductivity() {
    return conductivity;
  }

  List<ResolvedLayer> layers() {
    return films.stream().map(Film::layer).toList();
  }

  /** The one film that stands for all of them at a place. */
  FilmPiece at(Function<ResolvedLayer, FilmPiece> place) {
    if (films.size() == 1) return place.apply(films.get(0).layer());
    double thickness = 0;
    double volume = 0;
    double resistance = 0;
    for (Film film : films) {
      FilmPiece piece = place.apply(film.layer());
      thickness += piece.thicknessMetres();
      volume += piece.volumeMetres();
      resistance += piece.pathMetres() / film.conductivity();
    }
    double inner = place.apply(films.get(0).layer()).inner();
    double outer = place.apply(films.get(films.size() - 1).layer()).outer();
    FilmPiece all = FilmPiece.ofVolume(thickness, inner, outer, volume);
    return all.thick(thickness * resistance * conductivity / all.pathMetres());
  }
}
