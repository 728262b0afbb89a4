// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lamina.api.plugin.Catalog;
import org.lamina.model.Evidence;
import org.lamina.model.Material;
import org.lamina.model.ModelFactory;
import org.lamina.model.Property;
import org.lamina.model.Recipe;
import org.lamina.tck.sample.Shelf;

/** Catalogs that are sound but for one thing. */
final class BrokenCatalogs {
  private BrokenCatalogs() {}

  static Catalog materials(Consumer<Material> change) {
    return new Shelf() {
      @Override
      public Material material(String id) {
        Material material = super.material(id);
        change.accept(material);
        return material;
      }
    };
  }

  static Catalog recipes(Consumer<Recipe> change) {
    return new Shelf() {
      @Override
      public Recipe recipe(String id) {
        Recipe recipe = super.recipe(id);
        change.accept(recipe);
        return recipe;
      }
    };
  }

  static Catalog evidence(Consumer<Evidence> change) {
    return new Shelf() {
      @Override
      public Evidence evidence(String id) {
        Evidence evidence = super.evidence(id);
        change.accept(evidence);
        return evidence;
      }
    };
  }

  /** Says something else in its bibliography each time, or nothing at all. */
  static Catalog citing(Supplier<String> bibliography) {
    return new Shelf() {
      @Override
      public String bibliography() {
        return bibliography.get();
      }
    };
  }

  static Catalog densities(Consumer<Property> change) {
    return materials(material -> change.accept(material.getDensity()));
  }

  static void ownMaterial(Material material) {
    ModelFactory.eINSTANCE.createLibrary().getMaterials().add(material);
  }

  static void formatName(Material material) {
    material.setName(String.format(Locale.getDefault(), "of %.1f kg/m3", material.getDensity().getValue().si()));
  }

  /** Has nothing to offer. */
  static final class Empty extends Shelf {
    @Override
    public Set<String> materials() {
      return Set.of();
    }

    @Override
    public Set<String> recipes() {
      return Set.of();
    }

    @Override
    public Set<String> evidence() {
      return Set.of();
    }
  }

  static Catalog named(String id) {
    return new Shelf() {
      @Override
      public String id() {
        return id;
      }
    };
  }

  /** Lists its materials the other way round each time. */
  static final class Shuffling extends Shelf {
    private boolean reversed;

    @Override
    public synchronized Set<String> materials() {
      List<String> ids = new ArrayList<>(super.materials());
      if (reversed) Collections.reverse(ids);
      reversed = !reversed;
      return new LinkedHashSet<>(ids);
    }

    @Override
    public Material material(String id) {
      return new Shelf().material(id);
    }
  }

  /** Gives everybody the same object. */
  static final class Sharing extends Shelf {
    private final Map<String, Material> made = new ConcurrentHashMap<>();

    @Override
    public Material material(String id) {
      return made.computeIfAbsent(id, super::material);
    }
  }

  /** Gives everybody an own material with the same density in it: EMF takes it away from the one before. */
  static final class SharingParts extends Shelf {
    private final Map<String, Property> made = new ConcurrentHashMap<>();

    @Override
    public synchronized Material material(String id) {
      Material material = super.material(id);
      material.setDensity(made.computeIfAbsent(id, key -> material.getDensity()));
      return material;
    }
  }

  /** Keeps what it was asked for in a field while it reads. */
  static final class Slow extends Shelf {
    private volatile String current;

    @Override
    public Material material(String id) {
      current = id;
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.material(current);
    }
  }
}
