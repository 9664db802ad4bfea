// Mended: The handler rethrows what it caught.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class LoggedAndRethrown {
  private final List<Throwable> log = new ArrayList<>();

  void render(@Owned Page page, Painter painter) {
    try {
      painter.paint(page);
    } catch (RuntimeException e) {
      page.free();
      log.add(e);
      throw e;
    }
    page.writeBack();
  }
}

interface Painter {
  void paint(Page page);
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
