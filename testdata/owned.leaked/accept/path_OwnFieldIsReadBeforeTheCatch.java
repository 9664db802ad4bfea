// Reading a field of this object is no reason to come to the handler of a null.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class path_OwnFieldIsReadBeforeTheCatch {
  private int seen;

  int look(@Owned Frame frame) {
    int was;
    try {
      was = seen;
    } catch (NullPointerException e) {
      return 0;
    }
    frame.send();
    return was;
  }

  int lookWithThis(@Owned Frame frame) {
    int was;
    try {
      was = this.seen;
    } catch (NullPointerException e) {
      return 0;
    }
    frame.send();
    return was;
  }
}

class Untracked {
  private int seen;

  int lookWithThis(@Owned Frame frame) {
    int was;
    try {
      was = this.seen + seen;
    } catch (NullPointerException e) {
      return 0;
    }
    frame.send();
    return was;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
