// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import static org.lamina.tck.broken.BrokenGeometries.refusing;
import static org.lamina.tck.broken.BrokenGeometries.shaped;
import static org.lamina.tck.broken.BrokenPackages.changed;

import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Quantity;
import org.lamina.tck.sample.BowlGeometries;
import org.lamina.tck.sample.BowlPackage;

/** A sound geometry provider, and providers that break one promise each. */
enum GeometryVariant implements Variant {
  SOUND(null, BowlPackage.create(), BowlGeometries::new),

  ID_EMPTY("idAndPackageAreStable", BrokenGeometries::withoutName),
  ID_DIFFERS_BETWEEN_CALLS("idAndPackageAreStable", BrokenGeometries::renaming),

  CLASS_WITHOUT_EXAMPLE("everyClassHasAValidExample", changed(BrokenPackages::addClass), BowlGeometries::new),
  NO_EXAMPLE_OF_A_CONTRADICTION("everyClassHasAValidExample", BowlGeometries::new),

  CLASS_UNDOCUMENTED(
      "everyParameterIsDocumented",
      changed(bowls -> BrokenPackages.undocument(BowlPackage.bowlArray(bowls))),
      BowlGeometries::new),
  PARAMETER_UNDOCUMENTED(
      "everyParameterIsDocumented",
      changed(bowls -> BrokenPackages.undocument(BowlPackage.attribute(bowls, "pitch"))),
      BowlGeometries::new),

  NO_DIMENSION("everyQuantityHasADimension", changed(BrokenPackages::dropDimension), BowlGeometries::new),

  PACKAGE_WITHOUT_URI("worksInADesignFile", changed(bowls -> bowls.setNsURI(null)), BowlGeometries::new),
  READER_REFUSES_WHAT_THE_PLUGIN_ACCEPTS(
      "worksInADesignFile", changed(BrokenPackages::takeThePitchForAnArea), BowlGeometries::new),

  VOLUME_IS_NOT_THE_INTEGRAL_OF_THE_AREA("theVolumeIsTheIntegralOfTheArea", shaped(BrokenSurfaces.FirstOrder::new)),

  THIN_FILMS_ARE_COUNTED_AS_FLAT("volumesAddUp", shaped(BrokenSurfaces.FlatWhenThin::new)),
  NO_FILM_HAS_A_VOLUME("volumesAddUp", shaped(BrokenSurfaces.NeverNothing::new)),

  BARE_AREA_BELOW_THE_FOOTPRINT("theBareSurfaceIsAtLeastTheFootprint", shaped(BrokenSurfaces.WideFootprint::new)),

  AREA_NEGATIVE_BEFORE_THE_CLOSURE("theShapeHoldsUpToItsClosure", shaped(BrokenSurfaces.LateClosure::new)),
  CLOSURE_NOT_EXPLAINED("theShapeHoldsUpToItsClosure", shaped(BrokenSurfaces.SilentClosure::new)),

  FEATURE_LARGER_THAN_THE_SURFACE("featuresArePartOfTheSurface", shaped(BrokenSurfaces.DeeperThanItIs::new)),
  FEATURE_OF_NO_KIND("featuresArePartOfTheSurface", shaped(BrokenSurfaces.OfNoKind::new)),

  CONTRADICTION_IS_AN_ILLEGAL_ARGUMENT("contradictionsNameTheParameter", BrokenGeometries::accepting),
  CONTRADICTION_OF_NO_PARAMETER("contradictionsNameTheParameter", refusing(refusal("width", "1 um", "narrow it"))),
  CONTRADICTION_WITHOUT_HELP("contradictionsNameTheParameter", refusing(refusal("diameter", "1 um", ""))),
  LIMIT_OF_ANOTHER_DIMENSION("contradictionsNameTheParameter", refusing(refusal("diameter", "1 h", "narrow it"))),

  ABSENT_PARAMETER_IS_A_CRASH("absentParametersAreNamed", BrokenGeometries::trusting),
  ABSENT_WORD_IS_THE_FIRST("absentParametersAreNamed", changed(BrokenPackages::addLattice), BowlGeometries::new),

  REMEMBERS_THE_CALL_BEFORE("keepsNoStateBetweenCalls", BrokenGeometries::counting),
  MIXES_CALLS_UP("keepsNoStateBetweenCalls", BrokenGeometries::slow),

  CHANGES_THE_GEOMETRY("leavesTheGeometryAlone", BrokenGeometries::tidying),

  FORMATS_IN_THE_DEFAULT_LOCALE("sameAnswersInAnyLocaleAndTimeZone", BrokenGeometries::formatting);

  private final String meantFor;
  private final EPackage ePackage;
  private final Function<EPackage, BowlGeometries> provider;

  GeometryVariant(String meantFor, Function<EPackage, BowlGeometries> provider) {
    this(meantFor, BowlPackage.create(), provider);
  }

  GeometryVariant(String meantFor, EPackage ePackage, Function<EPackage, BowlGeometries> provider) {
    this.meantFor = meantFor;
    this.ePackage = ePackage;
    this.provider = provider;
  }

  @Override
  public String meantFor() {
    return meantFor;
  }

  BowlGeometries provider() {
    return provider.apply(ePackage);
  }

  SubstrateGeometry bowls(String diameter, String pitch) {
    SubstrateGeometry bowls = BowlPackage.bowls(ePackage, diameter, pitch);
    EClass type = bowls.eClass();
    if (type.getEStructuralFeature("lattice") == null) return bowls;
    EEnum lattice = (EEnum) ePackage.getEClassifier("Lattice");
    bowls.eSet(type.getEStructuralFeature("lattice"), lattice.getEEnumLiteral("hexagonal"));
    return bowls;
  }

  private static InvalidGeometryException refusal(String parameter, String limit, String help) {
    return new InvalidGeometryException("too wide", parameter, Quantity.valueOf("2 um"), Quantity.valueOf(limit), help);
  }
}
