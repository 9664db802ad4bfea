// Saying the default aloud changes nothing.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class DefaultSaidExplicitly implements Observer {
  @Override
  public void seen(@Borrowed Frame frame) {
    frame.length();
  }
}

interface Observer {
  void seen(Frame frame);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
