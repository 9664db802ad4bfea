// The exception leaves the method with the count.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ExceptionSkipsThePut {
  void read(@Refcounted Session session) throws IOException {
    try {
      transfer(session);
    } finally {
      session.put();
    }
  }

  void transfer(@Borrowed Session session) throws IOException {}
}

@Tracked
interface Session {
  @Refcounted
  Session share(@Owned Session this);

  @TransfersOn(when = Outcome.NEVER)
  @Refcounted
  Session get(@Refcounted Session this);

  void put(@Refcounted Session this);

  @TransfersOn(when = Outcome.TRUE)
  boolean tryClose(@Refcounted Session this);

  @TransfersOn(when = Outcome.NON_NULL)
  @Nullable @Owned Session tryOwn(@Refcounted Session this);

  void close(@Owned Session this);

  int id();
}
