package se.boras.forslag.query.benchmark;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes an answer in pieces, as a server does, and keeps it to itself: the answer of the test framework takes it byte by
 * byte, which would be half of the time of a large one.
 */
final class InPieces extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var taken = new Taken();
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public ServletOutputStream getOutputStream() {
                return taken;
            }
        });
    }

    private static final class Taken extends ServletOutputStream {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public void write(byte[] piece, int from, int length) {
            body.write(piece, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Nobody waits for room here");
        }
    }
}
