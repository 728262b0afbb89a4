// SPDX-License-Identifier: EPL-2.0
package org.lamina.scaling;

import java.util.function.DoubleUnaryOperator;

/**
 * Volume of a film out of its horizontal cross-sections: independent of any formula for an area of a surface.
 *
 * <p>The body of offset d is everything within d of the substrate. Its cross-section in a horizontal plane is read off
 * the drawing: straight walls shifted by d, and around a rim the circle of radius d. The film lies between two bodies.
 * Where its cross-section is constant one slice does; around the rim the slices are integrated with Simpson's rule, in
 * the angle along the rim so that they become thinner where the rim turns horizontal.
 */
record Slices(int rimSlices) {
  double pore(RandomShapes.Sample pore) {
    double onFloor = disc(pore.half() - pore.from()) * thickness(pore);
    double onWall = ring(pore.half() - pore.to(), thickness(pore)) * (pore.length() - pore.to());
    return onFloor + onWall + aboveRim(pore, reach -> pore.cell() - disc(pore.half() - reach));
  }

  double pillar(RandomShapes.Sample pillar) {
    double onFloor = (pillar.cell() - disc(pillar.half() + pillar.from())) * thickness(pillar);
    double onWall = ring(pillar.half() + pillar.from(), thickness(pillar)) * (pillar.length() - pillar.to());
    return onFloor + onWall + aboveRim(pillar, reach -> disc(pillar.half() + reach));
  }

  /** A trench of 1 m. */
  double trench(RandomShapes.Sample trench) {
    double onFloor = 2 * (trench.half() - trench.from()) * thickness(trench);
    double onWall = 2 * thickness(trench) * (trench.length() - trench.to());
    return onFloor + onWall + aboveRim(trench, reach -> trench.pitch() - 2 * (trench.half() - reach));
  }

  private static double thickness(RandomShapes.Sample sample) {
    return sample.to() - sample.from();
  }

  private static double disc(double radius) {
    return Math.PI * radius * radius;
  }

  private static double ring(double innerRadius, double width) {
    return Math.PI * width * (2 * innerRadius + width);
  }

  private double aboveRim(RandomShapes.Sample sample, DoubleUnaryOperator crossSectionAtReach) {
    return bodyAboveRim(sample.to(), crossSectionAtReach) - bodyAboveRim(sample.from(), crossSectionAtReach);
  }

  /** A plane at the height d sin(s) above the rim cuts the body d cos(s) beside the edge. */
  private double bodyAboveRim(double offset, DoubleUnaryOperator crossSectionAtReach) {
    double step = Math.PI / 2 / rimSlices;
    double sum = 0;
    for (int i = 0; i <= rimSlices; i++) {
      double reach = offset * Math.cos(i * step);
      double weight = i == 0 || i == rimSlices ? 1 : i % 2 == 0 ? 2 : 4;
      sum += weight * crossSectionAtReach.applyAsDouble(reach) * reach;
    }
    return sum * step / 3;
  }
}
