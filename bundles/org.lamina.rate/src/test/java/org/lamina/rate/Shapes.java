// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate;

import org.lamina.api.design.FilmSurface;

/** Surfaces with areas known in closed form. */
final class Shapes {
  private Shapes() {}

  /** A surface whose area is the same at every offset. */
  record Even(double factor) implements FilmSurface {
    @Override
    public double footprintSquareMetres() {
      return 1;
    }

    @Override
    public double areaSquareMetres(double offsetMetres) {
      return factor;
    }

    @Override
    public double volumeCubicMetres(double fromOffsetMetres, double toOffsetMetres) {
      return factor * (toOffsetMetres - fromOffsetMetres);
    }

    @Override
    public double closureOffsetMetres() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean even() {
      return true;
    }

    @Override
    public String closure() {
      return "";
    }
  }

  static FilmSurface flat() {
    return new Even(1);
  }

  /** A cylindrical pore in a hexagonal cell with a rounded rim: A(d) and its integral as in docs/physics. */
  record Pore(double radius, double depth, double pitch) implements FilmSurface {
    @Override
    public double footprintSquareMetres() {
      return StrictMath.sqrt(3) / 2 * pitch * pitch;
    }

    @Override
    public double areaSquareMetres(double d) {
      double pi = StrictMath.PI;
      double wall = pi * (radius - d) * (radius - d) + 2 * pi * (radius - d) * (depth - d);
      return footprintSquareMetres() - pi * radius * radius + wall + pi * pi * radius * d - 2 * pi * d * d;
    }

    /** The area is a quadratic: Simpson's rule is exact. */
    @Override
    public double volumeCubicMetres(double from, double to) {
      double ends = areaSquareMetres(from) + areaSquareMetres(to);
      return (to - from) / 6 * (ends + 4 * areaSquareMetres((from + to) / 2));
    }

    @Override
    public double closureOffsetMetres() {
      return radius;
    }

    @Override
    public String closure() {
      return "the pore is closed";
    }
  }

  /** The pores of the flagship: 3 um wide, 30 um deep, 6 um apart. */
  static FilmSurface flagshipPore() {
    return new Pore(1.5e-6, 30e-6, 6e-6);
  }

  /** The wall of a cylindrical hole alone. */
  record Wall(double radius) implements FilmSurface {
    @Override
    public double footprintSquareMetres() {
      return 1e-12;
    }

    @Override
    public double areaSquareMetres(double offset) {
      return 2 * StrictMath.PI * (radius - offset) * 1e-5;
    }

    @Override
    public double volumeCubicMetres(double from, double to) {
      return (to - from) * areaSquareMetres((from + to) / 2);
    }

    @Override
    public double closureOffsetMetres() {
      return radius;
    }

    @Override
    public String closure() {
      return "the hole is closed";
    }
  }
}
