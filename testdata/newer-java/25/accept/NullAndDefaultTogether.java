// Null and everything else in one case: only null owns nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NullAndDefaultTogether {
  private int idle;

  void turn(Inbox inbox) {
    Message message = inbox.poll();
    switch (message) {
      case Text text when text.size() > 0 -> text.deliver();
      case null -> idle++;
      default -> message.discard();
    }
  }

  void together(Inbox inbox) {
    Message message = inbox.poll();
    switch (message) {
      case Text text when text.size() > 0 -> text.deliver();
      case null, default -> {
        if (message != null) {
          message.discard();
        }
      }
    }
  }
}

interface Inbox {
  @Nullable @Owned Message poll();
}

@Tracked
interface Message {
  void discard(@Owned Message this);
}

@Tracked
interface Text extends Message {
  int size();

  void deliver(@Owned Text this);
}
