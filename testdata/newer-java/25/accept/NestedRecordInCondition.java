// The record pattern and a condition of its parts; the page is here where they do not match.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NestedRecordInCondition {
  record Point(int track, int sector) {}

  record Write(Point at, int length) {}

  void apply(@Owned Page page, Object command) {
    if (command instanceof Write(Point(int track, _), int length)
        && length <= page.size()
        && track >= 0) {
      page.writeBack();
    } else {
      page.free();
    }
  }
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
