package dev.custody.testdata;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source text that is compiled without a file. */
final class TextSource extends SimpleJavaFileObject {
  private final String name;
  private final String text;

  /**
   * Wraps a text.
   *
   * @param name the name that diagnostics show
   * @param text the source text
   */
  TextSource(String name, String text) {
    super(URI.create("text:///" + name), Kind.SOURCE);
    this.name = name;
    this.text = text;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
