package io.github.warmprefix.testing;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A JDK HTTP server on a free port of the loopback address, on daemon threads only. */
final class SimulatorServer implements AutoCloseable {
  private static final long CLOSE_SECONDS = 5;

  private final HttpServer server;
  private final ExecutorService workers;

  private SimulatorServer(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  /**
   * Starts serving.
   *
   * @throws UncheckedIOException if no port can be had
   */
  static SimulatorServer start(HttpHandler handler) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      ExecutorService workers = Executors.newCachedThreadPool(SimulatorServer::daemon);
      server.setExecutor(workers);
      server.createContext("/", handler);
      startOnDaemonThread(server);
      return new SimulatorServer(server, workers);
    } catch (IOException e) {
      throw new UncheckedIOException("the simulator cannot listen on 127.0.0.1", e);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Stops at once; requests in progress are broken off. */
  @Override
  public void close() {
    workers.shutdownNow();
    server.stop(0);
    try {
      workers.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The server's dispatcher thread is a daemon if the thread that starts it is one. */
  private static void startOnDaemonThread(HttpServer server) {
    Thread starter = daemon(server::start);
    starter.start();
    boolean interrupted = false;
    while (starter.isAlive()) {
      try {
        starter.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "messages-simulator");
    thread.setDaemon(true);
    return thread;
  }
}
