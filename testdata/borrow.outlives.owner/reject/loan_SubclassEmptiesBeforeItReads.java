// The method of the subclass runs, too, and reads what is gone from the field that has lent it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class Bin {
  @Owned Frame first = new Frame();

  int replace(@Borrowed Frame old, @Owned Frame next) {
    int length = old.length();
    Frame gone = first;
    first = next;
    gone.send();
    return length;
  }
}

class LateBin extends Bin {
  @Override
  int replace(@Borrowed Frame old, @Owned Frame next) {
    Frame gone = first;
    first = next;
    gone.send();
    return old.length();
  }
}

class SubclassEmptiesBeforeItReads {
  int replaced(Bin bin) {
    // :: error: [borrow.outlives.owner]
    return bin.replace(bin.first, new Frame());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
