// Mended: ifPresent() hands the page to its closure, which has to do something about it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Optional;

abstract class OptionalIfPresentOnlyReads {
  private long lastIndex;

  abstract Optional<@Owned Page> oldest();

  void look() {
    oldest()
        .ifPresent(
            page -> {
              lastIndex = page.index();
              page.free();
            });
  }
}

@Tracked
class Page {
  private final long index;

  Page(long index) {
    this.index = index;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}

  long index() {
    return index;
  }

  boolean dirty() {
    return (index & 1) == 1;
  }
}
