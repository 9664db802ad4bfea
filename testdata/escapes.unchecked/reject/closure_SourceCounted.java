// A source that runs during the call is asked for more than its frames, by a method that says nothing.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class Stats {
  static int counted;
}

interface Source {
  @Borrowed("this") Frame next();

  default void count() {
    Stats.counted++;
  }
}

class SourceCounted {
  static int first(@RunsNow Source source) {
    Frame first = source.next();
    // :: error: [escapes.unchecked]
    source.count();
    return first.size();
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
