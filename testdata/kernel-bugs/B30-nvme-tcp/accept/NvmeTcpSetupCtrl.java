// nvme-tcp: remove tag set when second admin queue config fails (CVE-2025-38209).
// Original: nvme_tcp_setup_ctrl(), drivers/nvme/host/tcp.c.
// Wrong: for secure concatenation the admin queue is configured twice, and when the second time failed
// the tag set stayed registered, so that its walkers met the memory of a controller that was freed.
// Mended: that path too goes to the clean-up which tears the queue down and removes the tag set.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class NvmeTcpSetupCtrl {
  interface Options {
    boolean concat();

    int tlsPskId();
  }

  interface Socket {
    boolean connect();

    void shutdown();
  }

  private final Options options;
  private final Socket socket;
  private boolean keepAlive;
  private @Nullable @Owned AdminQueue adminQueue;

  NvmeTcpSetupCtrl(Options options, Socket socket) {
    this.options = options;
    this.socket = socket;
  }

  synchronized boolean setupCtrl(boolean fresh) {
    AdminQueue old = adminQueue;
    adminQueue = null;
    if (old == null) {
      old = new AdminQueue(new AdminOps());
    }
    return configure(old, fresh);
  }

  private synchronized boolean configure(@Owned AdminQueue admin, boolean fresh) {
    if (!configureAdminQueue(admin)) {
      destroyAdmin(admin, fresh);
      return false;
    }
    if (options.concat() && options.tlsPskId() == 0) {
      keepAlive = false;
      admin.stop();
      if (!configureAdminQueue(admin)) {
        destroyAdmin(admin, fresh);
        return false;
      }
    }
    if (admin.depth() == 0) {
      destroyAdmin(admin, fresh);
      return false;
    }
    keepAlive = true;
    AdminQueue old = adminQueue;
    adminQueue = admin;
    if (old != null) {
      old.removeTagSet();
    }
    return true;
  }

  private boolean configureAdminQueue(@Borrowed(exclusive = true) AdminQueue admin) {
    return socket.connect() && admin.start();
  }

  private void destroyAdmin(@Owned AdminQueue admin, boolean remove) {
    keepAlive = false;
    socket.shutdown();
    if (remove) {
      admin.removeTagSet();
    } else {
      admin.freeze();
    }
  }

  synchronized void freeCtrl() {
    AdminQueue admin = adminQueue;
    adminQueue = null;
    if (admin != null) {
      destroyAdmin(admin, true);
    }
  }

  static final class AdminOps implements BlockOps<Integer> {
    @Override
    public Integer newRequestData() {
      return 0;
    }

    @Override
    public void queueRq(HwQueue<Integer> hw, @Owned IdleRequest<Integer> idle, boolean last) {
      Request<Integer> rq = idle.start();
      rq.giveToHardware();
    }
  }
}

/** The admin queue with its tag set, which the walkers of tag sets find while it is registered. */
@Tracked
class AdminQueue {
  private static final List<TagSet<Integer>> REGISTERED = new ArrayList<>();
  private static final ArrayDeque<TagSet<Integer>> FROZEN = new ArrayDeque<>();
  private final TagSet<Integer> tags;
  private boolean live;

  AdminQueue(BlockOps<Integer> ops) {
    tags = TagSet.builder(ops).depth(32).build();
    synchronized (REGISTERED) {
      REGISTERED.add(tags);
    }
  }

  int depth() {
    return tags.depth();
  }

  boolean start(@Borrowed(exclusive = true) AdminQueue this) {
    live = tags.tagsInUse() == 0;
    return live;
  }

  void stop(@Borrowed(exclusive = true) AdminQueue this) {
    live = false;
  }

  void freeze(@Owned AdminQueue this) {
    synchronized (REGISTERED) {
      FROZEN.add(tags);
    }
  }

  void removeTagSet(@Owned AdminQueue this) {
    synchronized (REGISTERED) {
      REGISTERED.remove(tags);
    }
  }
}
