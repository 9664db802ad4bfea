// A frame in concatenations, String.valueOf and String.format before it is sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class StringsOfTrackedValues {
  String describe(@Borrowed Frame frame) {
    return "frame " + frame + " of " + frame.length() + 'b';
  }

  String send(@Owned Frame frame, int port) {
    String text = String.valueOf(frame);
    text += ':' + port;
    text += String.format("%s on %d (%s)", frame, port, frame.name());
    text = text.concat(describe(frame)).strip();
    frame.send();
    return text;
  }
}

@Tracked
class Frame {
  int length() {
    return 4;
  }

  String name() {
    return "f";
  }

  @Override
  public String toString() {
    return name() + '[' + length() + ']';
  }

  void send(@Owned Frame this) {}
}
