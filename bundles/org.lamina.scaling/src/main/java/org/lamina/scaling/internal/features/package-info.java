// SPDX-License-Identifier: EPL-2.0
/** Cross sections of holes, trenches and the space between pillars under conformal films. */
package org.lamina.scaling.internal.features;
