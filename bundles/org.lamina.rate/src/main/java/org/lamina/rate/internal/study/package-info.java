// SPDX-License-Identifier: EPL-2.0
/** What can be asked of a cell beside running a protocol: one class for each study. */
package org.lamina.rate.internal.study;
