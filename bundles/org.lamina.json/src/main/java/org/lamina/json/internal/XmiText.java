// SPDX-License-Identifier: EPL-2.0
package org.lamina.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** Writes XMI by EMF, the same bytes on every machine. */
public final class XmiText {
  private XmiText() {}

  /**
   * The bytes of a file.
   *
   * @throws IllegalArgumentException when a text contains a character that XML cannot hold
   */
  public static byte[] of(EObject root) {
    Resource resource = new DeterministicResource();
    // A copy: an object that is put into a resource leaves the one it was in.
    resource.getContents().add(EcoreUtil.copy(root));
    Map<Object, Object> options = new HashMap<>();
    options.put(Resource.OPTION_LINE_DELIMITER, "\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      resource.save(bytes, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("the object cannot be written as XMI: " + e.getMessage(), e);
    }
    return bytes.toByteArray();
  }

  private static final class DeterministicResource extends XMIResourceImpl {
    DeterministicResource() {
      setEncoding(StandardCharsets.UTF_8.name());
    }

    @Override
    protected XMLHelper createXMLHelper() {
      return new XMIHelperImpl(this) {
        @Override
        public String convertToString(EFactory factory, EDataType dataType, Object value) {
          // Java 17 and later ones print the same double with different digits.
          boolean decimal = value instanceof Double || value instanceof Float;
          return decimal ? ModelTree.number((Number) value) : super.convertToString(factory, dataType, value);
        }
      };
    }

    @Override
    protected XMLSave createXMLSave() {
      return new XMISaveImpl(createXMLHelper()) {
        @Override
        protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
          boolean required = feature.isRequired() && !feature.isMany() && !feature.isUnsettable();
          return super.shouldSaveFeature(object, feature) || required && object.eGet(feature) != null;
        }
      };
    }
  }
}
