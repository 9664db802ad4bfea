package dev.custody.lsp.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What is written in one {@code pom.xml}, without what it inherits.
 *
 * @param group its group, or its parent's
 * @param artifact its name
 * @param version its version, or its parent's
 * @param packaging what is made of it
 * @param release the version of Java that it sets
 */
record Pom(
    String group, String artifact, String version, String packaging, Optional<Integer> release) {

  /** Reads a file; nothing where it is no pom. */
  static Optional<Pom> read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return Optional.of(of(builder.parse(file.toFile()).getDocumentElement()));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      return Optional.empty();
    }
  }

  /** Whether anything is compiled, or the module only holds others together. */
  boolean hasSources() {
    return !packaging.equals("pom");
  }

  private static Pom of(Element project) {
    Element parent = child(project, "parent");
    return new Pom(
        text(project, "groupId", text(parent, "groupId", "")),
        text(project, "artifactId", ""),
        text(project, "version", text(parent, "version", "")),
        text(project, "packaging", "jar"),
        release(project));
  }

  /** Looks at the usual properties and at the compiler plugin's own element. */
  private static Optional<Integer> release(Element project) {
    Element properties = child(project, "properties");
    for (String name :
        new String[] {"maven.compiler.release", "maven.compiler.source", "java.version"}) {
      Optional<Integer> number = number(text(properties, name, ""));
      if (number.isPresent()) {
        return number;
      }
    }
    Element plugins = child(child(project, "build"), "plugins");
    for (Node node = first(plugins); node != null; node = node.getNextSibling()) {
      if (node instanceof Element plugin
          && text(plugin, "artifactId", "").equals("maven-compiler-plugin")) {
        return number(text(child(plugin, "configuration"), "release", ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static String text(@Nullable Element parent, String name, String otherwise) {
    Element found = child(parent, name);
    String text = found == null ? "" : found.getTextContent().strip();
    return text.isEmpty() ? otherwise : text;
  }

  private static @Nullable Element child(@Nullable Element parent, String name) {
    for (Node node = first(parent); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    return null;
  }

  private static @Nullable Node first(@Nullable Element parent) {
    return parent == null ? null : parent.getFirstChild();
  }
}
