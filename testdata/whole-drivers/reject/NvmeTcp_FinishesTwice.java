// A failed command is finished once more as a good one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class NvmeTcp implements BlockOps<Void> {
  private final TcpQueue queue;

  NvmeTcp(TcpQueue queue) {
    this.queue = queue;
  }

  @Override
  public Void newRequestData() {
    return null;
  }

  @Override
  public void queueRq(HwQueue<Void> hw, @Owned IdleRequest<Void> idle, boolean last) {
    queue.enqueue(new TcpCommand(idle.start()));
  }
}

class TcpQueue implements Runnable {
  interface Wire {
    void write(byte[] pdu) throws IOException;
  }

  private final Wire wire;
  private final ArrayDeque<@Owned TcpCommand> toSend = new ArrayDeque<>();
  private final Map<Integer, @Owned TcpCommand> sent = new HashMap<>();
  private volatile boolean live = true;

  TcpQueue(Wire wire) {
    this.wire = wire;
  }

  synchronized void enqueue(@Owned TcpCommand command) {
    toSend.add(command);
    notifyAll();
  }

  private synchronized @Nullable @Owned TcpCommand next() throws InterruptedException {
    while (live && toSend.isEmpty()) {
      wait();
    }
    return toSend.poll();
  }

  private synchronized void park(@Owned TcpCommand command) {
    TcpCommand old = sent.put(command.id(), command);
    if (old != null) {
      old.finish(BlkStatus.IOERR);
    }
  }

  private synchronized @Nullable @Owned TcpCommand unpark(int id) {
    return sent.remove(id);
  }

  @Override
  public void run() {
    try {
      TcpCommand command;
      while ((command = next()) != null) {
        send(command);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    teardown();
  }

  private void send(@Owned TcpCommand command) {
    command.advance(TcpCommand.State.SENT);
    int id = command.id();
    byte[] pdu = command.encode();
    park(command);
    try {
      wire.write(pdu);
    } catch (IOException e) {
      TcpCommand back = unpark(id);
      if (back != null) {
        back.retry();
      }
    }
  }

  /** Called by the thread that reads the socket. */
  void response(int id, int status) {
    TcpCommand command = unpark(id);
    if (command == null) {
      return;
    }
    if (status != 0) {
      command.finish(BlkStatus.TARGET);
    }
    // :: error: [double.transfer]
    command.finish(BlkStatus.OK);
  }

  synchronized void teardown() {
    live = false;
    for (TcpCommand c = toSend.poll(); c != null; c = toSend.poll()) {
      c.retry();
    }
    for (Integer id : new ArrayList<>(sent.keySet())) {
      TcpCommand c = sent.remove(id);
      if (c != null) {
        c.finish(BlkStatus.TRANSPORT);
      }
    }
    notifyAll();
  }
}

@Tracked
class TcpCommand {
  enum State {
    QUEUED,
    SENT
  }

  private final @Owned Request<Void> rq;
  private final int id;
  private State state = State.QUEUED;

  TcpCommand(@Owned Request<Void> rq) {
    this.id = rq.tag();
    this.rq = rq;
  }

  int id() {
    return id;
  }

  void advance(@Borrowed(exclusive = true) TcpCommand this, State next) {
    state = next;
  }

  byte[] encode() {
    return new byte[] {(byte) rq.op().ordinal(), (byte) id, (byte) rq.sector()};
  }

  void finish(@Owned TcpCommand this, BlkStatus status) {
    rq.end(status);
  }

  void retry(@Owned TcpCommand this) {
    rq.requeue(true);
  }
}
