// A refusal is thrown as an exception, and the buffer is still here then.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import org.jspecify.annotations.Nullable;

class NullOutcomeThrown {
  // :: error: [owned.leaked]
  void write(Channel channel, @Owned Buffer buffer) throws RefusedException {
    String why = channel.write(buffer);
    if (why == null) {
      return;
    }
    throw new RefusedException(why);
  }
}

interface Channel {
  @TransfersOn(when = Outcome.NULL, value = "buffer")
  @Nullable String write(@Owned Buffer buffer);
}

class RefusedException extends Exception {
  RefusedException(String why) {
    super(why);
  }
}

@Tracked
interface Buffer {
  void recycle(@Owned Buffer this);

  void flush(@Owned Buffer this);

  int remaining();
}
