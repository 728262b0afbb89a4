// SPDX-License-Identifier: EPL-2.0
/** From a design to a cell in plain numbers: films, interfaces, the shape as segments, collectors and leads. */
package org.lamina.rate.internal.design;
