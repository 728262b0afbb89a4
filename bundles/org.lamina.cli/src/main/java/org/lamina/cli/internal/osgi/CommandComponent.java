// SPDX-License-Identifier: EPL-2.0
package org.lamina.cli.internal.osgi;

import java.util.function.ToIntFunction;
import org.lamina.cli.LaminaCommand;
import org.lamina.cli.host.Surroundings;
import org.lamina.engine.PluginRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the launcher calls: arguments in, exit code out. A type of Java's own, for the launcher sees
 * no other.
 */
@Component(service = ToIntFunction.class, property = "lamina.command=main")
public final class CommandComponent implements ToIntFunction<String[]> {
  private final BundleContext context;
  private final PluginRegistry registry;

  @Activate
  public CommandComponent(BundleContext context, @Reference PluginRegistry registry) {
    this.context = context;
    this.registry = registry;
  }

  @Override
  public int applyAsInt(String[] args) {
    // What a plugin prints is talk; it must not end up in the data.
    System.setOut(System.err);
    LaminaCommand command =
        new LaminaCommand(registry, new FrameworkHost(context), Surroundings.ofProcess());
    return Interruption.guard(() -> command.run(args));
  }
}
