// SPDX-License-Identifier: EPL-2.0
package org.lamina.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Namespace;

/** Says in words why a bundle does not resolve; the framework itself says it in filters. */
final class Unresolved {
  private static final Pattern EXACT = Pattern.compile("\\(version=([^)]*)\\)");
  private static final Pattern AT_LEAST = Pattern.compile("\\((?:bundle-)?version>=([^)]*)\\)");
  private static final Pattern BELOW = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]*)\\)\\)");

  private final List<BundleRevision> revisions = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();

  private Unresolved(BundleContext framework) {
    for (Bundle bundle : framework.getBundles()) {
      revisions.add(bundle.adapt(BundleRevision.class));
    }
  }

  /** Returns why, naming what is missing; what the framework said where nothing is plainly missing. */
  static String reason(BundleContext framework, Bundle bundle, Throwable thrown) {
    Unresolved search = new Unresolved(framework);
    for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
      search.judge(requirement);
    }
    return "it cannot be resolved: "
        + (search.reasons.isEmpty() ? thrown.getMessage() : String.join("; ", search.reasons));
  }

  private void judge(BundleRequirement requirement) {
    String effective = requirement.getDirectives().get(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE);
    boolean optional = Namespace.RESOLUTION_OPTIONAL
        .equals(requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
    if (optional || effective != null && !effective.equals(Namespace.EFFECTIVE_RESOLVE)) {
      return;
    }
    String unresolved = null;
    for (BundleRevision revision : revisions) {
      for (BundleCapability capability : revision.getDeclaredCapabilities(requirement.getNamespace())) {
        if (requirement.matches(capability)) {
          if (revision.getWiring() != null || revision.equals(requirement.getRevision())) {
            return;
          }
          unresolved = Problems.name(revision.getBundle());
        }
      }
    }
    reasons.add(need(requirement) + (unresolved == null
        ? ", which no installed bundle offers" + elsewhere(requirement)
        : " of " + unresolved + ", which is not resolved itself"));
  }

  private static String need(BundleRequirement requirement) {
    String filter = requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
    String name = name(requirement);
    if (filter == null || name == null) {
      return "it needs " + requirement.getNamespace() + " " + filter;
    }
    switch (requirement.getNamespace()) {
      case PackageNamespace.PACKAGE_NAMESPACE: return "it needs the package " + name + versions(filter);
      case BundleNamespace.BUNDLE_NAMESPACE: return "it needs the bundle " + name + versions(filter);
      case HostNamespace.HOST_NAMESPACE: return "it is a fragment of the bundle " + name + versions(filter);
      case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE:
        return "it needs " + ("JavaSE".equals(name) ? "Java" : name) + " " + first(EXACT, filter);
      default: return "it needs " + requirement.getNamespace() + " " + name + versions(filter);
    }
  }

  /** Returns which other versions of the package are there: the commonest cause is a version that does not fit. */
  private String elsewhere(BundleRequirement requirement) {
    if (requirement.getNamespace().equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE)) {
      return " (this is Java " + System.getProperty("java.version") + ")";
    }
    String name = name(requirement);
    StringBuilder offers = new StringBuilder();
    for (BundleRevision revision : revisions) {
      for (BundleCapability capability : revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
        if (requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
            && capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE).equals(name)) {
          offers.append(offers.length() == 0 ? " (" : ", ").append(Problems.name(revision.getBundle()))
              .append(" offers version ").append(capability.getAttributes().get("version"));
        }
      }
    }
    return offers.length() == 0 ? "" : offers.append(')').toString();
  }

  private static String name(BundleRequirement requirement) {
    String filter = requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
    return filter == null ? null
        : first(Pattern.compile("\\(" + Pattern.quote(requirement.getNamespace()) + "=([^)]*)\\)"), filter);
  }

  private static String versions(String filter) {
    String atLeast = first(AT_LEAST, BELOW.matcher(filter).replaceAll(""));
    String below = first(BELOW, filter);
    return (atLeast == null ? "" : ", version " + atLeast + " or newer") + (below == null ? "" : ", below " + below);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }
}
