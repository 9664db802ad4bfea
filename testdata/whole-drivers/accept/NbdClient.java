// A front end and its connections: replies come back by cookie on a receive thread.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import dev.custody.blk.TagSet;
import dev.custody.blk.TimeoutAction;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

class NbdClient implements BlockOps<NbdCmd> {
  private final NbdLink[] links;

  NbdClient(NbdLink... links) {
    this.links = links.clone();
  }

  @Override
  public NbdCmd newRequestData() {
    return new NbdCmd();
  }

  @Override
  public void queueRq(HwQueue<NbdCmd> hw, @Owned IdleRequest<NbdCmd> idle, boolean last) {
    NbdLink link = links[hw.index() % links.length];
    if (!link.isUp()) {
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    Request<NbdCmd> rq = idle.start();
    Op op = rq.op();
    long offset = rq.sector() << 9;
    int bytes = rq.bytes();
    byte[] payload = op == Op.WRITE ? gather(rq, bytes) : null;
    int cookie = rq.giveToHardware();
    try {
      link.send(op.ordinal(), cookie, offset, bytes);
      if (payload != null) {
        link.send(payload);
      }
    } catch (IOException e) {
      link.down();
      Request<NbdCmd> back = hw.tagSet().claim(cookie);
      if (back != null) {
        back.requeue(true);
      }
    }
  }

  private static byte[] gather(@Borrowed Request<NbdCmd> rq, int bytes) {
    byte[] all = new byte[bytes];
    int at = 0;
    for (Segment s : rq.segments()) {
      s.copyTo(0, all, at, s.length());
      at += s.length();
    }
    return all;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<NbdCmd> rq) {
    Request<NbdCmd> mine = rq.tagSet().claim(rq.wireId());
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }
}

class NbdLink implements Runnable {
  private final TagSet<NbdCmd> tags;
  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile boolean up = true;

  NbdLink(TagSet<NbdCmd> tags, DataInputStream in, DataOutputStream out) {
    this.tags = tags;
    this.in = in;
    this.out = out;
  }

  boolean isUp() {
    return up;
  }

  void down() {
    up = false;
  }

  synchronized void send(int command, int cookie, long offset, int bytes) throws IOException {
    out.writeInt(0x25609513);
    out.writeInt(command);
    out.writeLong(cookie);
    out.writeLong(offset);
    out.writeInt(bytes);
  }

  synchronized void send(byte[] payload) throws IOException {
    out.write(payload);
  }

  @Override
  public void run() {
    try {
      while (up) {
        reply(in.readInt(), (int) in.readLong());
      }
    } catch (IOException e) {
      down();
    }
  }

  private void reply(int error, int cookie) throws IOException {
    Request<NbdCmd> rq = tags.claim(cookie);
    if (rq == null) {
      throw new IOException("unexpected reply " + cookie);
    }
    if (error != 0) {
      rq.end(error == 28 ? BlkStatus.NOSPC : BlkStatus.IOERR);
      return;
    }
    try {
      if (rq.op() == Op.READ) {
        scatter(rq);
      }
    } catch (IOException e) {
      rq.requeue(false);
      throw e;
    }
    rq.endOk();
  }

  private void scatter(@Borrowed Request<NbdCmd> rq) throws IOException {
    for (Segment s : rq.segments()) {
      byte[] chunk = new byte[s.length()];
      in.readFully(chunk);
      s.copyFrom(0, chunk, 0, chunk.length);
    }
  }
}

class NbdCmd {
  int index;
}
