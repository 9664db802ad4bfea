// The end of a subclass empties its own fields and leaves the others to its superclass.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SubclassEndCallsSuper extends Parent {
  private final @Owned Frame extra = new Frame();

  @Override
  // :: error: [owned.leaked]
  void close(@Owned SubclassEndCallsSuper this, boolean quiet) {
    if (!quiet) {
      extra.send();
    }
    super.close(quiet);
  }
}

@Tracked
class Parent {
  private final @Owned Frame frame = new Frame();

  void close(@Owned Parent this, boolean quiet) {
    frame.drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
