// Two interfaces ask for different loans; a method that asks for the less of each is right for both.
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
}

interface Second {
  void swap(@Borrowed Frame first, @Borrowed(exclusive = true) Frame second);
}

interface Modest extends First {
  @Override
  void swap(@Borrowed Frame first, @Borrowed Frame second);
}

interface Pair extends Modest, Second {}

interface Riap extends Second, Modest {}

abstract class Own implements First, Second {
  @Override
  public void swap(@Borrowed Frame first, @Borrowed Frame second) {}
}

abstract class Nwo implements Second, First {
  @Override
  public void swap(@Borrowed Frame first, @Borrowed Frame second) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
