// Owned varargs take every argument.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class VarargsThenRead {
  void reply(Link link, @Owned Frame header, @Owned Frame body) {
    link.sendAll(header, body);
    // :: error: [use.after.transfer]
    link.account(body.length());
  }
}

interface Link {
  void sendAll(@Owned Frame... frames);

  void account(int bytes);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
