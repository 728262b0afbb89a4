// SPDX-License-Identifier: EPL-2.0
package org.lamina.build.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java API of an Ecore model, without an Eclipse workspace.
 *
 * <p>Arguments: {@code GENMODEL PROJECT=DIR...}, where each {@code PROJECT} is the name by which the genmodel or a
 * model that it uses addresses a folder ({@code /org.lamina.model/...}).
 */
public final class Generate {
  /**
   * Generated interfaces are implemented by generated code alone, so that a new field is a minor change of the package;
   * those marked {@code extensible} are extended by the models of plugins.
   */
  private static final Pattern INTERFACE = Pattern.compile("(?m)^public interface ");

  private Generate() {}

  public static void main(String[] args) throws IOException {
    Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
    EcorePackage.eINSTANCE.eClass();
    GenModelPackage.eINSTANCE.eClass();
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
        GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    for (String mapping : List.of(args).subList(1, args.length)) {
      String[] nameAndFolder = mapping.split("=", 2);
      EcorePlugin.getPlatformResourceMap()
          .put(nameAndFolder[0], URI.createFileURI(Path.of(nameAndFolder[1]).toAbsolutePath() + "/"));
    }
    ResourceSet resources = new ResourceSetImpl();
    resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
    URI uri = URI.createFileURI(Path.of(args[0]).toAbsolutePath().toString());
    GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
    model.reconcile();
    model.setCanGenerate(true);
    model.setValidateModel(true);
    model.setForceOverwrite(true);
    failOnError(model.diagnose());

    Path output = Path.of(args[1].split("=", 2)[1]);
    deleteTree(output); // EMF would merge what it finds there
    Generator generator = new Generator();
    generator.setInput(model);
    failOnError(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    markRoles(model, output);
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }

  private static void markRoles(GenModel model, Path folder) throws IOException {
    Set<String> extensible = new HashSet<>();
    for (GenPackage genPackage : model.getGenPackages()) {
      for (EClassifier type : genPackage.getEcorePackage().getEClassifiers()) {
        EAnnotation meta = type.getEAnnotation("urn:lamina:meta");
        if (meta != null && "true".equals(meta.getDetails().get("extensible"))) extensible.add(type.getName() + ".java");
      }
    }
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(folder)) {
      sources = walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path source : sources) {
      String role = extensible.contains(source.getFileName().toString()) ? "ConsumerType" : "ProviderType";
      String text = Files.readString(source);
      String marked =
          INTERFACE.matcher(text).replaceFirst("@org.osgi.annotation.versioning." + role + "\npublic interface ");
      if (!marked.equals(text)) Files.writeString(source, marked);
    }
  }

  private static void failOnError(Diagnostic diagnostic) {
    if (diagnostic.getSeverity() < Diagnostic.ERROR) return;
    print(diagnostic, "");
    throw new IllegalStateException("The model cannot be generated: " + diagnostic.getMessage());
  }

  private static void print(Diagnostic diagnostic, String indent) {
    System.err.println(indent + diagnostic.getMessage());
    for (Diagnostic child : diagnostic.getChildren()) print(child, indent + "  ");
  }
}
