// A method looks at what its object has lent before it replaces that; two bins of one object are two.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EmptiedByAnotherName {
  private final Bin bin = new Bin();
  private final Bin spare = new Bin();

  int field(Bin given) {
    Bin other = given;
    return other.replace(given.first, new Frame());
  }

  int method(Bin given) {
    Bin other = given;
    return other.replace(given.first(), new Frame());
  }

  int another() {
    Bin other = spare;
    return other.replaceFirst(bin.first, new Frame());
  }

  int own() {
    Bin other = bin;
    return other.replace(bin.first, new Frame());
  }
}

class Bin {
  @Owned Frame first = new Frame();

  @Borrowed("this") Frame first() {
    return first;
  }

  int replaceFirst(@Borrowed Frame old, @Owned Frame next) {
    Frame gone = first;
    first = next;
    gone.send();
    return old.length();
  }

  int replace(@Borrowed Frame old, @Owned Frame next) {
    Frame gone = first;
    first = next;
    int length = old.length();
    gone.send();
    return length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
