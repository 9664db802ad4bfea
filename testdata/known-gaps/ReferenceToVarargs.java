// gap: a reference to a method with varargs is held to what that needs of the first of them only
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReferenceToVarargs {
  void takesTwo(@Owned Frame first, Frame lent) {
    pass(Link::sendAll, first, lent); // lent is sent as well
  }

  void looksAtTwo(Frame lent, @Owned Frame last) {
    leave(Link::count, lent, last); // nobody sends last
  }

  private static void pass(Pair pair, @Owned Frame first, Frame lent) {
    pair.accept(first, lent);
  }

  private static void leave(Rest rest, Frame lent, @Owned Frame last) {
    rest.accept(lent, last);
  }
}

interface Pair {
  void accept(@Owned Frame first, @Borrowed Frame second);
}

interface Rest {
  void accept(@Borrowed Frame first, @Owned Frame second);
}

class Link {
  static void sendAll(@Owned Frame... frames) {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      frame.send();
    }
  }

  static int count(@Borrowed Frame... frames) {
    return frames.length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
