// Mended: The handler catches one kind of link exception, the other kinds pass by.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class SuperclassEscapesTheHandler {
  void forward(@Owned Frame frame, Link link) throws LinkException {
    try {
      link.check(frame.length());
    } catch (LinkException e) {
      frame.drop();
      throw e;
    }
    frame.send();
  }
}

interface Link {
  void check(int length) throws LinkException;
}

class LinkException extends Exception {}

class LinkDownException extends LinkException {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
