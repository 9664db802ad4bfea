// Two interfaces ask for different loans, and whoever is both can rely on neither.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OneAboveMeetsBoth {
  void both(Pair pair, @Owned Frame first, @Owned Frame second) {
    pair.swap(first, second);
    first.send();
    second.send();
  }
}

interface First {
  void swap(@Borrowed(exclusive = true) Frame first, @Borrowed Frame second);

  void clear();
}

interface Second {
  void swap(@Borrowed Frame first, @Borrowed(exclusive = true) Frame second);
}

// :: error: [override.ownership]
interface Pair extends First, Second {
  @Override
  void clear();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
