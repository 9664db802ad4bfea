// Mended: The switch lends from one of three; the one in the middle has been freed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SwitchLendsFromOneOfThree {
  long pick(@Owned Page a, @Owned Page b, @Owned Page c, int which) {
    Mark mark =
        switch (which) {
          case 0 -> a.mark();
          case 1 -> b.mark();
          default -> c.mark();
        };
    a.size();
    long at = mark.at();
    a.free();
    b.free();
    c.free();
    return at;
  }
}

@Tracked
class Page {
  private final Mark mark = new Mark(1);

  @Borrowed("this") Mark mark() {
    return mark;
  }

  int size() {
    return 4096;
  }

  void free(@Owned Page this) {}
}

record Mark(long at) {}
