// SPDX-License-Identifier: EPL-2.0
package org.lamina.tck.broken;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.emf.ecore.EPackage;
import org.lamina.api.design.FilmSurface;
import org.lamina.api.plugin.InvalidGeometryException;
import org.lamina.model.SubstrateGeometry;
import org.lamina.model.quantity.Quantity;
import org.lamina.tck.sample.BowlGeometries;
import org.lamina.tck.sample.BowlSurface;

/** Geometry providers that are sound but for one thing. */
final class BrokenGeometries {
  private BrokenGeometries() {}

  /** A way to make the surface of bowls. */
  interface Shape {
    FilmSurface of(double radiusMetres, double pitchMetres);
  }

  static Function<EPackage, BowlGeometries> shaped(Shape shape) {
    return ePackage ->
        new BowlGeometries(ePackage) {
          @Override
          protected FilmSurface surface(double radiusMetres, double pitchMetres) {
            return shape.of(radiusMetres, pitchMetres);
          }
        };
  }

  static Function<EPackage, BowlGeometries> refusing(InvalidGeometryException refusal) {
    return ePackage ->
        new BowlGeometries(ePackage) {
          @Override
          protected InvalidGeometryException tooWide(Quantity diameter, Quantity pitch) {
            return refusal;
          }
        };
  }

  static BowlGeometries withoutName(EPackage ePackage) {
    return new BowlGeometries(ePackage) {
      @Override
      public String id() {
        return "";
      }
    };
  }

  /** The name that every object has by default. */
  static BowlGeometries renaming(EPackage ePackage) {
    return new BowlGeometries(ePackage) {
      @Override
      public String id() {
        return new Object().toString();
      }
    };
  }

  static BowlGeometries accepting(EPackage ePackage) {
    return new BowlGeometries(ePackage) {
      @Override
      protected InvalidGeometryException tooWide(Quantity diameter, Quantity pitch) {
        throw new IllegalArgumentException("too wide");
      }
    };
  }

  static BowlGeometries trusting(EPackage ePackage) {
    return new BowlGeometries(ePackage) {
      @Override
      public FilmSurface surface(SubstrateGeometry geometry) {
        Quantity pitch = (Quantity) geometry.eGet(geometry.eClass().getEStructuralFeature("pitch"));
        if (pitch.unit().symbol().isEmpty()) throw new IllegalStateException("no unit");
        return super.surface(geometry);
      }
    };
  }

  static BowlGeometries tidying(EPackage ePackage) {
    return new BowlGeometries(ePackage) {
      @Override
      public FilmSurface surface(SubstrateGeometry geometry) {
        Quantity pitch = length(geometry, "pitch");
        geometry.eSet(geometry.eClass().getEStructuralFeature("pitch"), Quantity.ofSi(pitch.si(), "nm"));
        return super.surface(geometry);
      }
    };
  }

  static BowlGeometries formatting(EPackage ePackage) {
    return new BowlGeometries(ePackage) {
      @Override
      protected InvalidGeometryException tooWide(Quantity diameter, Quantity pitch) {
        String message = String.format(Locale.getDefault(), "%.2f um are too wide", diameter.si() * 1e6);
        return new InvalidGeometryException(message, "diameter", diameter, pitch, "make the bowls narrower");
      }
    };
  }

  static BowlGeometries counting(EPackage ePackage) {
    return new BowlGeometries(ePackage) {
      private int calls;

      @Override
      protected synchronized FilmSurface surface(double radiusMetres, double pitchMetres) {
        calls++;
        return new BowlSurface(radiusMetres, pitchMetres * (1 + 1e-9 * calls));
      }
    };
  }

  static BowlGeometries slow(EPackage ePackage) {
    return new BowlGeometries(ePackage) {
      private volatile SubstrateGeometry current;

      @Override
      public FilmSurface surface(SubstrateGeometry geometry) {
        current = geometry;
        try {
          Thread.sleep(5);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return super.surface(current);
      }
    };
  }
}
