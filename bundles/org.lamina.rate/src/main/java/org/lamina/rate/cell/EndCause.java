// SPDX-License-Identifier: EPL-2.0
package org.lamina.rate.cell;

/** Why a step ended. */
public enum EndCause {
  /** The time was over. */
  DURATION,
  /** The lower voltage limit. */
  LOW_VOLTAGE,
  /** The upper voltage limit. */
  HIGH_VOLTAGE,
  /** The current fell to its limit. */
  CURRENT,
  /** A limit was passed before the step began: no charge flowed. */
  AT_ONCE,
  /** The surface of an electrode has no lithium to give or no room to take it. */
  CONTENT,
  /** The electrolyte has no carriers left at one side. */
  DEPLETED,
  /** A bound of the model on steps or time: the step would not end. */
  BOUND
}
