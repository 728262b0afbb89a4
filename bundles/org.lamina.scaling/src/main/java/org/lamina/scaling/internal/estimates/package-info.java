// SPDX-License-Identifier: EPL-2.0
/** What is said of films that grew: one class for each kind of number. */
package org.lamina.scaling.internal.estimates;
