// Mended: the helper of the visitor shows the frame, which is sent once the visitor is done.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class HelperOfAVisitorTakes {
  void each(Ports ports, @Owned Frame frame) {
    ports.each(
        new Runnable() {
          @Override
          public void run() {
            finish();
          }

          private void finish() {
            frame.show();
          }
        });
    frame.send();
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void show() {}
}
