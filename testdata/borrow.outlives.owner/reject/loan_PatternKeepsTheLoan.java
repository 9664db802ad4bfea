// The pattern variable is the same loan under a new name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PatternKeepsTheLoan {
  interface Body {}

  record Text(int length) implements Body {}

  record Blob(int bytes) implements Body {}

  static int send(@Owned Message message) {
    Body body = message.body();
    if (!(body instanceof Text text)) {
      message.drop();
      return -1;
    }
    message.send();
    // :: error: [borrow.outlives.owner]
    return text.length();
  }

  @Tracked
  static class Message {
    private final Body body;

    Message(Body body) {
      this.body = body;
    }

    @Borrowed("this") Body body() {
      return body;
    }

    void send(@Owned Message this) {}

    void drop(@Owned Message this) {}
  }
}
