// nvme-tcp: sanitize request list handling (CVE-2025-38264); nvme_tcp_handle_r2t in
// drivers/nvme/host/tcp.c.
// Wrong: on "ready to transfer" the controller's command id is looked up and the command put on the request
// list, where it may be already.
// Mended: a command that is still on a list is refused as a protocol error; only one that waits for the
// controller goes on the list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

class NvmeTcpQueuedTwice implements BlockOps<TcpRequest> {
  private final TcpQueue[] queues;

  NvmeTcpQueuedTwice(TcpQueue... queues) {
    this.queues = queues.clone();
  }

  @Override
  public TcpRequest newRequestData() {
    return new TcpRequest();
  }

  @Override
  public void queueRq(HwQueue<TcpRequest> hw, @Owned IdleRequest<TcpRequest> idle, boolean last) {
    Request<TcpRequest> rq = idle.start();
    boolean write = rq.op().isWrite();
    int bytes = rq.bytes();
    rq.dataExclusive().setUp(write, bytes);
    queues[hw.index()].queueRequest(rq);
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<TcpRequest> rq) {
    TcpQueue queue = queues[rq.hwQueue()];
    queue.errorRecovery();
    return TimeoutAction.DONE;
  }
}

/** A connection: its lists are worked off by one io_work ({@code struct nvme_tcp_queue}). */
class TcpQueue implements Runnable {
  private final TcpSocket socket;
  private final Executor workqueue;

  /** To be sent next; guarded by this. */
  private final ArrayDeque<@Owned Request<TcpRequest>> reqList = new ArrayDeque<>();

  /** Sent, waiting for the controller, by command id; guarded by this. */
  private final Map<Integer, @Owned Request<TcpRequest>> awaiting = new HashMap<>();

  private volatile boolean live = true;

  TcpQueue(TcpSocket socket, Executor workqueue) {
    this.socket = socket;
    this.workqueue = workqueue;
  }

  void queueRequest(@Owned Request<TcpRequest> rq) {
    synchronized (this) {
      reqList.add(rq);
    }
    workqueue.execute(this);
  }

  /** Sends what is listed ({@code nvme_tcp_io_work}). */
  @Override
  public void run() {
    while (live && trySend()) {
      Thread.onSpinWait();
    }
  }

  private synchronized boolean trySend() {
    Request<TcpRequest> rq = reqList.poll();
    if (rq == null) {
      return false;
    }
    TcpPdu pdu = rq.dataExclusive().nextPdu();
    int id = rq.tag();
    Request<TcpRequest> lost = awaiting.put(id, rq);
    if (lost != null) {
      lost.end(BlkStatus.IOERR);
    }
    try {
      socket.send(id, pdu);
    } catch (IOException e) {
      errorRecovery();
    }
    return true;
  }

  /** Handles what the controller sent; false after a protocol error. */
  boolean receive(TcpAnswer answer) {
    boolean understood =
        switch (answer.kind()) {
          case RESPONSE -> handleResponse(answer.commandId(), answer.status());
          case READY_TO_TRANSFER -> handleR2t(answer.commandId(), answer.offset(), answer.length());
        };
    if (!understood) {
      errorRecovery();
    }
    return understood;
  }

  private synchronized boolean handleResponse(int commandId, int status) {
    Request<TcpRequest> rq = awaiting.remove(commandId);
    if (rq == null) {
      return false;
    }
    rq.end(status == 0 ? BlkStatus.OK : BlkStatus.TARGET);
    return true;
  }

  private synchronized boolean handleR2t(int commandId, int offset, int length) {
    Request<TcpRequest> seen = awaiting.get(commandId);
    if (seen == null || !seen.data().mayTransfer(offset, length)) {
      return false;
    }
    Request<TcpRequest> waiting = awaiting.remove(commandId);
    if (waiting == null) {
      return false;
    }
    setupH2cData(waiting, offset, length);
    return true;
  }

  private synchronized void setupH2cData(@Owned Request<TcpRequest> rq, int offset, int length) {
    rq.dataExclusive().toTransfer(offset, length);
    reqList.add(rq);
    workqueue.execute(this);
  }

  /** Gives everything back; the connection is made anew. */
  synchronized void errorRecovery() {
    live = false;
    socket.shutdown();
    for (Request<TcpRequest> rq = reqList.poll(); rq != null; rq = reqList.poll()) {
      rq.requeue(true);
    }
    for (Integer id : new ArrayList<>(awaiting.keySet())) {
      Request<TcpRequest> rq = awaiting.remove(id);
      if (rq != null) {
        rq.requeue(true);
      }
    }
  }
}

/** Private data of a request ({@code struct nvme_tcp_request}). */
class TcpRequest {
  private int bytes;
  private TcpPdu next = TcpPdu.COMMAND;

  void setUp(@Borrowed(exclusive = true) TcpRequest this, boolean write, int length) {
    bytes = write ? length : 0;
    next = TcpPdu.COMMAND;
  }

  void toTransfer(@Borrowed(exclusive = true) TcpRequest this, int offset, int length) {
    next = new TcpPdu(offset, length);
  }

  boolean mayTransfer(int offset, int length) {
    return offset >= 0 && length > 0 && offset + length <= bytes;
  }

  TcpPdu nextPdu(@Borrowed(exclusive = true) TcpRequest this) {
    TcpPdu pdu = next;
    next = TcpPdu.COMMAND;
    return pdu;
  }
}

/** A command, or a piece of its data. */
record TcpPdu(int offset, int length) {
  static final TcpPdu COMMAND = new TcpPdu(0, 0);
}

record TcpAnswer(Kind kind, int commandId, int status, int offset, int length) {
  enum Kind {
    RESPONSE,
    READY_TO_TRANSFER
  }
}

interface TcpSocket {
  void send(int commandId, TcpPdu pdu) throws IOException;

  void shutdown();
}
