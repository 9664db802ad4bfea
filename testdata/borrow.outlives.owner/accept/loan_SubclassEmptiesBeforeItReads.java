// What runs by super is not the method of the subclass, which must not be lent the field.
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

  int asAbove(@Owned Frame next) {
    return super.replace(first, next);
  }
}

class SubclassEmptiesBeforeItReads {
  int replaced(Bin bin, Frame other) {
    return bin.replace(other, new Frame());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
