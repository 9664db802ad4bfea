// A visitor that may run often is lent the frame; its helper must not give that up either.
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
            // :: error: [borrow.transferred]
            frame.send();
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
