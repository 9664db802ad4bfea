// A name may be that of a field which the class inherits, in an initializer, too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class NameOfInheritedField extends Channel {
  private final int length;

  {
    // :: error: [annotation.misplaced]
    @Borrowed("spear")
    Frame first = spare;
    length = first.length();
  }

  int length() {
    return length;
  }
}

@Tracked
class Channel {
  final @Owned Frame spare = new Frame();

  void close(@Owned Channel this) {
    spare.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
