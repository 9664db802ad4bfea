// Messages run through the stages; a stage may swallow one, and each takes what it is given.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class CodecEncoderPipeline {
  private final List<Stage> stages = new ArrayList<>();
  private final Transport transport;
  private long swallowed;

  CodecEncoderPipeline(Transport transport) {
    this.transport = transport;
  }

  CodecEncoderPipeline then(Stage stage) {
    stages.add(stage);
    return this;
  }

  void write(@Owned Message message) {
    Message current = message;
    for (Stage stage : stages) {
      Message next = stage.apply(current);
      if (next == null) {
        swallowed++;
        return;
      }
      current = next;
    }
    transport.send(current);
  }
}

interface Stage {
  @Nullable @Owned Message apply(@Owned Message in);
}

class DropEmpty implements Stage {
  @Override
  public @Nullable @Owned Message apply(@Owned Message in) {
    if (in.length() == 0) {
      in.release();
      return null;
    }
    return in;
  }
}

class Pad implements Stage {
  @Override
  public @Nullable @Owned Message apply(@Owned Message in) {
    int rest = in.length() % 8;
    if (rest != 0) {
      in.grow(8 - rest);
    }
    return in;
  }
}

interface Transport {
  void send(@Owned Message message);
}

@Tracked
class Message {
  private int length;

  Message(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void grow(@Borrowed(exclusive = true) Message this, int by) {
    length += by;
  }

  void release(@Owned Message this) {}
}
