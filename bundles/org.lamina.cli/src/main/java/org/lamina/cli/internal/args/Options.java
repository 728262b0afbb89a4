// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.args;

import java.util.List;
import java.util.stream.Stream;

/** All options. Help texts, parsers and completion follow from this table. */
public final class Options {
  public static final Option FORMAT =
      Option.valued(
              "FORMAT",
              "Form of the report: text (default), json, csv, or what a plugin brings.",
              "--format")
          .among("text", "json", "csv");
  /** {@link #FORMAT} of an answer that plugins bring no forms for. */
  public static final Option ANSWER_FORMAT =
      Option.valued("FORMAT", "Form of the answer: text (default) or json.", "--format").among("text", "json");
  /** {@link #FORMAT} of a simulation. */
  public static final Option SIMULATION_FORMAT =
      Option.valued(
              "FORMAT",
              "Form of the result: text (default), json, or csv: curves with the column names of the"
                  + " Battery Data Format.",
              "--format")
          .among("text", "json", "csv");
  public static final Option SET =
      Option.valued(
              "PATH=VALUE",
              "What if: evaluates the design with this value; the file stays as it is. May be"
                  + " repeated.",
              "--set")
          .repeated();
  public static final Option FAIL_ON =
      Option.valued(
              "SEVERITY",
              "Findings from this severity on give exit code 1: error (default), warning, note, or"
                  + " never.",
              "--fail-on")
          .among("error", "warning", "note", "never");
  public static final Option STDIN_NAME =
      Option.valued(
          "NAME",
          "Name of the design that is read from standard input, for messages; its ending tells the"
              + " form.",
          "--stdin-name");
  public static final Option THREADS =
      Option.valued(
          "N",
          "How many plugin calls run at the same time; as many as there are processors by default.",
          "--threads");
  public static final Option DEADLINE =
      Option.valued("SECONDS", "How long one plugin call may take; 60 by default.", "--deadline");

  public static final Option OUTPUT =
      Option.valued("FILE", "Writes the data to FILE: whole or not at all.", "-o", "--output");
  public static final Option PLUGIN_PATH =
      Option.valued(
              "DIR", "Also loads the plugins (jars) and libraries in DIR. May be repeated.", "--plugin-path")
          .repeated();
  public static final Option QUIET =
      Option.flag("No remarks and no progress on standard error.", "-q", "--quiet");
  public static final Option VERBOSE =
      Option.flag(
          "More: sources of estimates, rules that did not apply, traces.", "-v", "--verbose");
  public static final Option COLOR =
      Option.valued("WHEN", "Colour: auto (default), always, or never.", "--color")
          .among("auto", "always", "never");
  public static final Option HELP = Option.flag("Shows this help.", "-h", "--help");
  public static final Option VERSION =
      Option.flag("Shows the versions of the product and of its bundles.", "-V", "--version");

  public static final Option VARY =
      Option.valued(
          "WHAT[=LOW..HIGH]",
          "The number of the design that varies, for example \"pitch=4 um..12 um\".",
          "--vary");
  public static final Option FOR =
      Option.valued(
          "ESTIMATE[@WHERE]=VALUE",
          "The estimate and the value that it is to take, for example \"areal-capacity=20 uAh/cm2\".",
          "--for");

  public static final Option CURRENT =
      Option.valued(
              "I",
              "Cycles between the voltage limits at this current, for example \"1 mA/cm2\" or 0.5C,"
                  + " until the balance of energy repeats. May be repeated.",
              "--current")
          .repeated();
  public static final Option PROTOCOL =
      Option.valued("FILE", "Runs the steps in FILE, one in each line. May be repeated.", "--protocol")
          .repeated();
  public static final Option STEP =
      Option.valued(
              "TEXT",
              "A step, for example \"discharge at 1C until 2 V\". May be repeated: the steps follow each"
                  + " other.",
              "--step")
          .repeated();
  public static final Option STUDY =
      Option.valued("ID", "Makes a study of the cell instead; '--study help' lists them.", "--study");
  public static final Option START =
      Option.valued(
          "WHAT",
          "What the cell holds at the start: charged, discharged, as-fabricated, \"soc 50 %\", or"
              + " \"contents POSITIVE NEGATIVE\" per formula unit.",
          "--start");
  public static final Option TOLERANCE =
      Option.valued(
          "X", "Wanted relative error of capacities, from 1e-8 to 1e-2; 1e-4 by default.", "--tolerance");
  public static final Option SIMULATOR =
      Option.valued("ID", "Who simulates, where several simulators are installed.", "--simulator");

  /** {@link #DEADLINE} of a call that may take long as long as it is alive. */
  public static final Option SILENCE =
      Option.valued(
          "SECONDS",
          "How long a simulator may go without asking whether to stop, and any other plugin call may"
              + " take; 60 by default.",
          "--deadline");

  public static final Option CHECK_ONLY =
      Option.flag("Changes nothing; exit code 1 when a file is not in canonical form.", "--check");
  public static final Option TO_STDOUT =
      Option.flag("Changes nothing; prints the canonical form.", "--stdout");
  public static final Option JSON = Option.flag("JSON instead of text.", "--json");
  public static final Option FROM =
      Option.valued("EXAMPLE", "The example to start from.", "--from");
  public static final Option ALL =
      Option.flag(
          "Also the sources that the design's evidence and the entries that it names state, used or"
              + " not.",
          "--all");
  public static final Option CHECKS =
      Option.flag("Lists the checks and what each of them asks for.", "--checks");
  public static final Option LIBRARY =
      Option.flag("Writes a small library to begin with, into the folder FILE.", "--library");
  public static final Option LIST = Option.flag("Lists the examples.", "--list");

  /** Every command obeys these. */
  public static final List<Option> COMMON =
      List.of(OUTPUT, PLUGIN_PATH, QUIET, VERBOSE, COLOR, HELP);

  /**
   * Every command accepts these, before and after its name; those without a meaning for it change
   * nothing.
   */
  public static final List<Option> EVERYWHERE =
      Stream.concat(Stream.of(FORMAT, SET, FAIL_ON, STDIN_NAME, THREADS, DEADLINE), COMMON.stream())
          .toList();

  /** Whatever evaluates a design. */
  public static final List<Option> EVALUATION =
      List.of(FORMAT, SET, FAIL_ON, STDIN_NAME, THREADS, DEADLINE);

  private Options() {}
}
