// A method replaces what its object has lent, and then looks at it; the object has another name where it is lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EmptiedByAnotherName {
  private final Bin bin = new Bin();

  int field(Bin given) {
    Bin other = given;
    // :: error: [borrow.outlives.owner]
    return other.replace(given.first, new Frame());
  }

  int method(Bin given) {
    Bin other = given;
    // :: error: [borrow.outlives.owner]
    return other.replace(given.first(), new Frame());
  }

  int own() {
    Bin other = bin;
    // :: error: [borrow.outlives.owner]
    return other.replace(bin.first, new Frame());
  }
}

class Bin {
  @Owned Frame first = new Frame();

  @Borrowed("this") Frame first() {
    return first;
  }

  int replace(@Borrowed Frame old, @Owned Frame next) {
    Frame gone = first;
    first = next;
    gone.send();
    return old.length(); // which is what was sent
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
