// A text block as the template of a header.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TextBlockHeader {
  private static final String TEMPLATE =
      """
      GET /%s HTTP/1.1
      Content-Length: %d\t
      X-Note: "quoted" \
      joined

      """;

  String send(@Owned Frame frame, String path) {
    String header = TEMPLATE.formatted(path, frame.length());
    long lines = header.lines().filter(line -> !line.isEmpty()).count();
    if (lines < 3 || header.contains("""
        ""\"""")) {
      frame.drop();
      return "";
    }
    frame.send();
    return header;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
