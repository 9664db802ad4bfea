// Mended: The default end of the interface cannot know the field of the class.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
interface DefaultEndKnowsNoField {
  int size();

  default void close(@Owned DefaultEndKnowsNoField this) {}

  final class Scratch implements DefaultEndKnowsNoField {
    private final @Owned Page page = new Page(0);

    @Override
    public int size() {
      return page.number() == 0 ? 4096 : 0;
    }

    @Override
    public void close(@Owned Scratch this) {
      page.free();
    }
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
