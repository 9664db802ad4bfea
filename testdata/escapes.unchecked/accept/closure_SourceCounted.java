// A source that runs during the call is asked for its frames only.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class Stats {
  static int counted;
}

interface Source {
  @Borrowed("this") Frame next();
}

class SourceCounted {
  static int first(@RunsNow Source source) {
    Frame first = source.next();
    Stats.counted++;
    return first.size() + source.next().size() + first.size();
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
