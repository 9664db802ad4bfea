// A cast says no more than the expression behind it, or something that was just made or copied.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;

class CastsThatSayMore {
  void container() {
    ArrayDeque<@Owned Frame> queue = (ArrayDeque<@Owned Frame>) new ArrayDeque<@Owned Frame>();
    sendAll(queue);
  }

  void copied(ArrayDeque<?> shape) {
    ArrayDeque<@Owned Frame> queue = (ArrayDeque<@Owned Frame>) shape.clone();
    sendAll(queue);
  }

  void twice(Source source) {
    Frame frame = (Frame) (Object) source.next();
    frame.send();
  }

  void plain(Source source) {
    Object other = (CharSequence) source.any();
    other.hashCode();
  }

  void job(Object any) {
    @RunsOnce Runnable job = (@RunsOnce Runnable) any;
    job.run();
  }

  void otherContainer(Collection<@Owned Frame> all) {
    sendAll((ArrayDeque<@Owned Frame>) all);
  }

  private static void sendAll(ArrayDeque<@Owned Frame> queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

interface Source {
  @Owned Frame next();

  Object any();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
